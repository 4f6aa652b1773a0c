// The desk works without this file. It adds shortcuts, and asks before unsent words are left.
// /: find · g t: today · g r: reports · g s: consultations · n: begin a new one, or the field to write in ·
// Ctrl+Enter: send · Esc: leave the field. A note being written is kept as a draft by itself.

const writes = "textarea:not([readonly])";
const changed = new Set();
let sending = false;
let last = "";

function isWriting(target) {
    return target instanceof Element && target.closest("input, select, textarea") !== null;
}

document.addEventListener("input", (event) => {
    const field = event.target;
    if (!field.matches(writes)) return;
    if (field.value === field.defaultValue) changed.delete(field);
    else changed.add(field);
});

document.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
    // What stands in another form would be lost as well, so only its own words may go.
    const others = [...changed].filter((field) => field.form !== event.target);
    if (others.length > 0 && !confirm(document.body.dataset.unsent)) {
        event.preventDefault();
        others[0].focus();
        return;
    }
    sending = true;
});

window.addEventListener("beforeunload", (event) => {
    if (!sending && changed.size > 0) event.preventDefault();
});

window.addEventListener("pageshow", () => {
    sending = false;
});

// A page on paper waits to be looked at; the button is there only where it does something.
for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
}

document.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        const field = event.target;
        if (isWriting(field) && field.form) {
            event.preventDefault();
            field.form.requestSubmit();
        }
        return;
    }
    if (event.key === "Escape" && isWriting(event.target)) event.target.blur();
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
    if (last === "g") {
        const place = document.querySelector(`.places [data-key="${CSS.escape(event.key)}"]`);
        last = "";
        if (place) place.click();
        return;
    }
    last = event.key === "g" ? "g" : "";
    if (event.key === "/") {
        const field = document.querySelector("#finding input[type=search]");
        if (field) {
            event.preventDefault();
            field.focus();
            field.select();
        }
    }
    if (event.key === "n") {
        const begin = document.querySelector("[data-new]");
        if (begin) {
            event.preventDefault();
            begin.click();
            return;
        }
        // What is folded stays folded: the first that is seen.
        const field = [...document.querySelectorAll(writes)].find((one) => one.checkVisibility());
        if (field) {
            event.preventDefault();
            field.focus();
        }
    }
});

// A draft goes to the server sealed by the same session; while it cannot, the page says so.
const note = document.querySelector("form[data-draft]");
if (note) {
    const state = document.querySelector("[data-state]");
    const pause = 2000;
    let { saved } = note.dataset;
    let waiting = 0;
    let busy = false;
    let again = false;
    let ended = false;
    let held = null;

    // Whoever signed in again in another window goes on here under the new session.
    const renewed = async () => {
        const answer = await fetch("/today", { redirect: "manual" });
        if (!answer.ok) return false;
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const token = page.querySelector("input[name=token]")?.value;
        if (!token || token === note.elements.token.value) return false;
        for (const field of document.querySelectorAll("input[name=token]")) field.value = token;
        return true;
    };

    const kept = async (answer) => {
        ended = answer.type === "opaqueredirect" || answer.status === 401;
        if (ended) return note.dataset.ended;
        if (answer.status === 403 && (await renewed())) {
            again = true;
            return "";
        }
        if (!answer.ok) return note.dataset.unsaved;
        const [revision, apart] = (await answer.text()).split(" ");
        if (apart) {
            note.elements.note.value = apart;
            saved = note.dataset.apart;
        }
        note.elements.revision.value = revision;
        changed.clear();
        return saved;
    };

    const keep = async () => {
        if (sending) return;
        if (busy) {
            again = true;
            return;
        }
        busy = true;
        again = false;
        const body = new URLSearchParams(new FormData(note));
        body.set("quietly", "1");
        try {
            const answer = await fetch(note.dataset.draft, { method: "POST", body, redirect: "manual" });
            state.textContent = await kept(answer);
        } catch {
            state.textContent = note.dataset.unsaved;
        }
        busy = false;
        if (held) note.requestSubmit(held.submitter);
        else if (again) keep();
        held = null;
    };

    note.addEventListener("input", () => {
        clearTimeout(waiting);
        waiting = setTimeout(keep, pause);
    });
    note.addEventListener("submit", (event) => {
        clearTimeout(waiting);
        if (!busy || held) return;
        // What is on its way will be the draft's next revision, and what is sent now goes on from that.
        held = event;
        event.preventDefault();
    });
    window.addEventListener("focus", () => {
        if (ended) keep();
    });
    window.addEventListener("pageshow", () => {
        held = null;
    });
}

// A long table comes in some at a time; once the button was pressed, it need not be pressed again.
const going = document.querySelector("form[data-going]");
if (going) {
    const next = setTimeout(() => going.requestSubmit(), 1000);
    going.addEventListener("submit", () => clearTimeout(next));
}
