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
    let waiting = 0;
    let busy = false;
    let again = false;

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
            const answer = await fetch(note.dataset.draft, { method: "POST", body, redirect: "error" });
            if (!answer.ok) throw new Error(String(answer.status));
            note.elements.revision.value = await answer.text();
            changed.clear();
            state.textContent = note.dataset.saved;
        } catch {
            state.textContent = note.dataset.unsaved;
        }
        busy = false;
        if (again) keep();
    };

    note.addEventListener("input", () => {
        clearTimeout(waiting);
        waiting = setTimeout(keep, pause);
    });
    note.addEventListener("submit", () => clearTimeout(waiting));
}

// A long table comes in some at a time; once the button was pressed, it need not be pressed again.
const going = document.querySelector("form[data-going]");
if (going) {
    const next = setTimeout(() => going.requestSubmit(), 1000);
    going.addEventListener("submit", () => clearTimeout(next));
}
