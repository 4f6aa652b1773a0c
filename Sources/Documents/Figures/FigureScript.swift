extension WorkbookScripts {
    /// Writes tables of numbers: a cover, then a sheet a table, ready to be printed.
    static let figures =
        common + #"""
            import datetime

            from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
            from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
            from openpyxl.utils import get_column_letter

            BOLD, SHADE = Font(bold=True), PatternFill("solid", fgColor="E3EFEE")
            WRAP = Alignment(wrap_text=True, vertical="top")
            MIDDLE = Alignment(wrap_text=True, vertical="center", horizontal="center")
            LINE = Alignment(wrap_text=False, vertical="center")
            ABOVE = Border(top=Side(style="thin"))


            def put(sheet, line, column, said):
                """Words stay words, also such as begin with a sign of a formula."""
                cell = sheet.cell(line, column)
                kind, value = said[:1], ILLEGAL_CHARACTERS_RE.sub("", said[1:])
                if kind == "n":
                    number = float(value)
                    cell.value = int(number) if number.is_integer() else number
                    cell.number_format = "#,##0" if number.is_integer() else "#,##0.0"
                elif kind == "d":
                    cell.value = datetime.date.fromisoformat(value)
                    cell.number_format = "yyyy-mm-dd"
                    cell.alignment = Alignment(horizontal="left")
                elif kind:
                    cell.value = value
                    cell.data_type = "s"
                    cell.alignment = WRAP if column == 1 else Alignment(horizontal="right")
                return cell


            def widest(text):
                return sum(2 if ord(letter) > 0x2E7F else 1 for letter in text)


            def lay_out(sheet, title, mark):
                sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
                sheet.sheet_properties.pageSetUpPr.fitToPage = True
                sheet.page_setup.fitToHeight = 0
                head = " · ".join(part for part in (mark, title) if part).replace("&", "&&")
                sheet.oddHeader.center.text = head
                sheet.oddFooter.center.text = "&P / &N"


            class Book:
                def __init__(self):
                    self.book = openpyxl.Workbook()
                    self.book.remove(self.book.active)
                    self.title = self.mark = ""
                    self.sheet, self.line, self.widths = None, 0, {}

                def begin(self, name, title):
                    self.close()
                    self.sheet = self.book.create_sheet(name)
                    self.widths = {1: 12}
                    lay_out(self.sheet, self.title, self.mark)
                    self.line = 0
                    if self.mark:
                        self.line += 1
                        put(self.sheet, self.line, 1, "t" + self.mark).font = Font(bold=True, color="9C3B24")
                        self.sheet.cell(self.line, 1).alignment = LINE
                        self.sheet.row_dimensions[self.line].height = 20
                    self.line += 1
                    put(self.sheet, self.line, 1, "t" + title).font = Font(bold=True, size=14)
                    self.sheet.cell(self.line, 1).alignment = LINE
                    self.sheet.row_dimensions[self.line].height = 26
                    self.line += 1

                def row(self, cells, font=None, border=None, fill=None):
                    self.line += 1
                    for column, said in enumerate(cells, 1):
                        cell = put(self.sheet, self.line, column, said)
                        width = min(max(widest(said[1:]) + 2, 8), 40)
                        self.widths[column] = max(self.widths.get(column, 8), width)
                        if font:
                            cell.font = font
                        if border:
                            cell.border = border
                        if fill:
                            cell.fill, cell.alignment = fill, WRAP if column == 1 else MIDDLE

                def head(self, cells):
                    self.row(["t" + cell for cell in cells], BOLD, None, SHADE)
                    self.sheet.freeze_panes = self.sheet.cell(self.line + 1, 2)
                    self.sheet.print_title_rows = f"{self.line}:{self.line}"
                    self.sheet.print_title_cols = "A:A"
                    if len(cells) > 7:
                        self.sheet.page_setup.orientation = "landscape"

                def note(self, text):
                    self.line += 1
                    cell = put(self.sheet, self.line + 1, 1, "t" + text)
                    self.sheet.merge_cells(
                        start_row=self.line + 1, start_column=1, end_row=self.line + 1, end_column=2
                    )
                    cell.alignment = WRAP
                    self.sheet.row_dimensions[self.line + 1].height = 15 * (1 + widest(text) // 60)

                def close(self):
                    for column, width in self.widths.items() if self.sheet else ():
                        self.sheet.column_dimensions[get_column_letter(column)].width = width


            def run():
                book = Book()
                for kind, *said in csv.reader(sys.stdin):
                    if kind == "b":
                        book.title, book.mark = said
                        book.book.properties.title = said[0]
                        book.book.properties.creator = "Gyeot"
                    elif kind == "n":
                        book.begin(*said)
                    elif kind == "k":
                        book.row(["t" + said[0], said[1]])
                        book.sheet.cell(book.line, 2).alignment = Alignment(wrap_text=True, horizontal="left")
                        book.widths[2] = 44
                    elif kind == "p":
                        book.note(said[0])
                    elif kind == "h":
                        book.head(said)
                    elif kind == "r":
                        book.row(said)
                    elif kind == "f":
                        book.row(said, BOLD, ABOVE)
                book.close()
                book.book.save(WORK)


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
