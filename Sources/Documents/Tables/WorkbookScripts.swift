/// What runs inside the sandbox to read and to write workbooks: openpyxl, and cells as signed text.
///
/// Between the script and us go records of CSV; a cell's first letter says what it is: `t` text,
/// `n` number, `d` day, `m` day and time, `h` time, `l` minutes, `b` truth, `e` error, `y` beyond.
enum WorkbookScripts {
    /// How a script ends that could do nothing with what it got.
    enum End: Int {
        case missing = 20, packed = 30, otherWorkbook, swells, tooManyRows, tooManyColumns, damaged
    }

    static let folder = "/table"

    /// Both begin with this; the numbers are those of `End`.
    static let common = #"""
        import csv
        import os
        import sys

        MISSING, PACKED, OTHER, SWELLS, ROWS, COLUMNS, DAMAGED = 20, 30, 31, 32, 33, 34, 35
        WORK = "/table/file.xlsx"


        def end(code):
            sys.stdout.flush()
            os._exit(code)


        sys.stdout.buffer.write(b"gyeot 1\n")
        sys.stdout.flush()
        sys.stdout.reconfigure(encoding="utf-8", errors="replace", newline="")
        try:
            import openpyxl
        except ImportError:
            end(MISSING)

        """#

    static let reading =
        common + #"""
            import datetime
            import itertools
            import re
            import shutil
            import zipfile

            import openpyxl.worksheet._read_only as reading
            from openpyxl.utils import range_boundaries
            from openpyxl.utils.datetime import to_excel
            from openpyxl.xml.functions import iterparse

            MOST_ROWS, MOST_COLUMNS, MOST_BYTES = (int(word) for word in sys.argv[1:4])
            FORMULA = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}f"
            MERGED = "}mergeCell"
            MOMENTS = (datetime.datetime, datetime.time)


            class Parser(reading.WorkSheetParser):
                """Tells a formula that nobody has worked out yet from a cell with nothing in it."""

                def parse_cell(self, element):
                    formula = element.find(FORMULA) is not None
                    cell = super().parse_cell(element)
                    if formula and cell["value"] is None and cell["data_type"] != "str":
                        cell["value"], cell["data_type"] = "#?", "e"
                    return cell


            reading.WorkSheetParser = Parser


            def look_inside():
                """A package that swells, or holds no workbook, is not opened at all."""
                with zipfile.ZipFile(WORK) as package:
                    names = package.namelist()
                    if "xl/workbook.xml" not in names:
                        mimetype = package.read("mimetype")[:80] if "mimetype" in names else b""
                        other = "xl/workbook.bin" in names or b"opendocument.spreadsheet" in mimetype
                        end(OTHER if other else PACKED)
                    if sum(part.file_size for part in package.infolist()) > MOST_BYTES:
                        end(SWELLS)


            def text(value):
                value = re.sub("_x000[dD]_", "", str(value))
                return "t" + value.replace("\r\n", "\n").replace("\r", "\n")


            def written(cell):
                value, kind = cell.value, cell.data_type
                if value is None:
                    return ""
                if kind == "e":
                    return ("y" if value == "#VALUE!" and cell.is_date else "e") + str(value)
                if isinstance(value, bool):
                    return "b1" if value else "b0"
                if "[h" in cell.number_format and isinstance(value, MOMENTS):
                    days = to_excel(value, cell.parent.parent.epoch)
                    return "l" + str(round(days * 24 * 60))
                if isinstance(value, datetime.datetime):
                    if value.time() == datetime.time(0):
                        return "d" + value.date().isoformat()
                    value += datetime.timedelta(seconds=30)
                    return "m" + value.strftime("%Y-%m-%d %H:%M")
                if isinstance(value, datetime.date):
                    return "d" + value.isoformat()
                if isinstance(value, datetime.time):
                    return "h" + value.strftime("%H:%M")
                if isinstance(value, datetime.timedelta):
                    return "l" + str(round(value.total_seconds() / 60))
                if isinstance(value, (int, float)):
                    return "n" + repr(value)
                return text(value)


            def merges(sheet):
                """Cells that are merged downwards say the same in each of their rows."""
                filled = {}
                with sheet._get_source() as source:
                    for _, element in iterparse(source):
                        if element.tag.endswith(MERGED):
                            left, top, _, bottom = range_boundaries(element.get("ref"))
                            if bottom - top <= MOST_ROWS:
                                for line in range(top + 1, bottom + 1):
                                    filled.setdefault(line, []).append((left, top))
                        element.clear()
                return filled


            def tell(sheet, number, out, left):
                filled, kept = merges(sheet), {}
                wanted = {place for places in filled.values() for place in places}
                sheet.reset_dimensions()
                for line, row in enumerate(sheet.iter_rows(), 1):
                    cells = [written(cell) for cell in row]
                    while cells and not cells[-1]:
                        cells.pop()
                    for column, top in filled.get(line, ()):
                        said = kept.get((column, top), "")
                        cells += [""] * (column - len(cells)) if said else []
                        if said and not cells[column - 1]:
                            cells[column - 1] = said
                    for column, said in enumerate(cells, 1):
                        if (column, line) in wanted:
                            kept[column, line] = said
                    if not any(cells):
                        continue
                    if len(cells) > MOST_COLUMNS:
                        end(COLUMNS)
                    left -= 1
                    if left < 0:
                        end(ROWS)
                    out.writerow(["r", number, line, *cells])
                return left


            def run():
                look_inside()
                book = openpyxl.load_workbook(WORK, read_only=True, data_only=True)
                out = csv.writer(sys.stdout)
                out.writerow(["b", "1904" if book.epoch.year == 1904 else "1900"])
                for sheet in book.worksheets:
                    out.writerow(["s", "v" if sheet.sheet_state == "visible" else "h", sheet.title])
                left = MOST_ROWS
                for number, sheet in enumerate(book.worksheets, 1):
                    if sheet.sheet_state == "visible":
                        left = tell(sheet, number, out, left)


            with open(WORK, "wb") as file:
                shutil.copyfileobj(sys.stdin.buffer, file)
            try:
                run()
            except BaseException:
                # Nothing of an error is said: it could hold words of the file.
                end(DAMAGED)
            end(0)
            """#

    static let writing =
        common + #"""
            import datetime

            from openpyxl.cell import WriteOnlyCell
            from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
            from openpyxl.styles import Alignment, Font, PatternFill
            from openpyxl.utils import get_column_letter
            from openpyxl.worksheet.datavalidation import DataValidation

            LAST = 1_048_576
            BOLD, SHADE = Font(bold=True), PatternFill("solid", fgColor="E3EFEE")
            WRAP = Alignment(wrap_text=True, vertical="top")


            def plain(sheet, value):
                """Words stay words, also such as begin with a sign of a formula."""
                cell = WriteOnlyCell(sheet, ILLEGAL_CHARACTERS_RE.sub("", value))
                cell.data_type = "s"
                return cell


            def read(sheet, said):
                kind, value = said[:1], said[1:]
                if not said:
                    return None
                cell = plain(sheet, value)
                if kind == "d":
                    cell = WriteOnlyCell(sheet, datetime.date.fromisoformat(value))
                    cell.number_format = "yyyy-mm-dd"
                elif kind == "m":
                    moment = datetime.datetime.strptime(value, "%Y-%m-%d %H:%M")
                    cell = WriteOnlyCell(sheet, moment)
                    cell.number_format = "yyyy-mm-dd hh:mm"
                elif kind == "h":
                    cell = WriteOnlyCell(sheet, datetime.time.fromisoformat(value))
                    cell.number_format = "hh:mm"
                elif kind == "l":
                    cell = WriteOnlyCell(sheet, datetime.timedelta(minutes=int(value)))
                    cell.number_format = "[h]:mm"
                elif kind == "n":
                    cell = WriteOnlyCell(sheet, float(value))
                elif kind == "b":
                    cell = WriteOnlyCell(sheet, value == "1")
                cell.alignment = WRAP
                return cell


            def head(sheet, columns):
                for at, (_, title, width, kind, *choices) in enumerate(columns, 1):
                    letter = get_column_letter(at)
                    sheet.column_dimensions[letter].width = int(width)
                    sheet.column_dimensions[letter].number_format = "@" if kind == "t" else "General"
                    below = f"{letter}2:{letter}{LAST}"
                    if choices:
                        source = f"'_'!${letter}$1:${letter}${len(choices)}"
                        rule = DataValidation("list", source, allow_blank=True, showErrorMessage=False)
                    elif kind == "d":
                        rule = DataValidation("date", "1", operator="greaterThan", allow_blank=True)
                        sheet.column_dimensions[letter].number_format = "yyyy-mm-dd"
                    else:
                        continue
                    rule.add(below)
                    sheet.data_validations.append(rule)
                titles = [plain(sheet, column[1]) for column in columns]
                for cell in titles:
                    cell.font, cell.fill, cell.alignment = BOLD, SHADE, WRAP
                return titles


            def run():
                book = openpyxl.Workbook(write_only=True)
                lines = csv.reader(sys.stdin)
                sheet = book.create_sheet(next(lines)[1])
                columns = []
                for line in lines:
                    if line[0] != "c":
                        break
                    columns.append(line)
                sheet.freeze_panes = "A2"
                sheet.append(head(sheet, columns))
                while line[0] == "r":
                    sheet.append([read(sheet, said) for said in line[1:]])
                    line = next(lines)
                hidden = book.create_sheet("_")
                hidden.sheet_state = "hidden"
                lists = [column[4:] for column in columns]
                for at in range(max(map(len, lists), default=0)):
                    row = [plain(hidden, words[at]) if at < len(words) else None for words in lists]
                    hidden.append(row)
                book.save(WORK)


            csv.field_size_limit(1 << 24)
            sys.stdin.reconfigure(encoding="utf-8", newline="")
            try:
                run()
                with open(WORK, "rb") as file:
                    while chunk := file.read(65536):
                        sys.stdout.buffer.write(chunk)
                sys.stdout.buffer.flush()
            except BaseException:
                end(DAMAGED)
            end(0)
            """#
}
