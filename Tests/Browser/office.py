"""Papers as offices make them, each with its maker's name inside; and a PDF behind a password."""

from __future__ import annotations

import pathlib
import zipfile

MAKER = "Hong Gildong"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
OFFICE = "application/vnd.openxmlformats-"
DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
SLIDES = "http://schemas.openxmlformats.org/presentationml/2006/main"
ODF = "urn:oasis:names:tc:opendocument:xmlns:"
XML = '<?xml version="1.0" encoding="UTF-8"?>'

PARTS = {
    "xlsx": (
        "xl/workbook.xml",
        "officedocument.spreadsheetml.sheet.main+xml",
        f'{XML}<workbook xmlns="{SHEETS}"><sheets/></workbook>',
    ),
    "pptx": (
        "ppt/presentation.xml",
        "officedocument.presentationml.presentation.main+xml",
        f'{XML}<p:presentation xmlns:p="{SLIDES}"><p:sldSz cx="9144000" cy="6858000"/>'
        '<p:notesSz cx="6858000" cy="9144000"/></p:presentation>',
    ),
}


def packed(file: pathlib.Path, kind: str) -> None:
    """A workbook or a set of slides with a core part that names who made it."""
    part, type, content = PARTS[kind]
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as paper:
        paper.writestr(
            "[Content_Types].xml",
            f'{XML}<Types xmlns="{PACKAGE}content-types">'
            f'<Default Extension="rels" ContentType="{OFFICE}package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/{part}" ContentType="{OFFICE}{type}"/>'
            '<Override PartName="/docProps/core.xml"'
            f' ContentType="{OFFICE}package.core-properties+xml"/></Types>',
        )
        paper.writestr(
            "_rels/.rels",
            f'{XML}<Relationships xmlns="{PACKAGE}relationships">'
            f'<Relationship Id="r1" Type="{DOCUMENT}" Target="{part}"/><Relationship Id="r2"'
            f' Type="{PACKAGE}relationships/metadata/core-properties"'
            ' Target="docProps/core.xml"/></Relationships>',
        )
        paper.writestr(part, content)
        paper.writestr(
            "docProps/core.xml",
            f'{XML}<cp:coreProperties xmlns:cp="{PACKAGE}metadata/core-properties"'
            ' xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f"<dc:creator>{MAKER}</dc:creator></cp:coreProperties>",
        )


def written(file: pathlib.Path) -> None:
    """A text of LibreOffice that names who made it."""
    names = f'xmlns:office="{ODF}office:1.0" xmlns:text="{ODF}text:1.0"'
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as paper:
        kind = "application/vnd.oasis.opendocument.text"
        paper.writestr(zipfile.ZipInfo("mimetype"), kind)
        paper.writestr(
            "content.xml",
            f"{XML}<office:document-content {names}><office:body><office:text><text:p>words"
            "</text:p></office:text></office:body></office:document-content>",
        )
        paper.writestr(
            "meta.xml",
            f'{XML}<office:document-meta {names} xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f"<office:meta><dc:creator>{MAKER}</dc:creator></office:meta></office:document-meta>",
        )
        paper.writestr(
            "META-INF/manifest.xml",
            f'{XML}<manifest:manifest xmlns:manifest="{ODF}manifest:1.0">'
            f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
            + "".join(
                f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="text/xml"/>'
                for name in ("content.xml", "meta.xml")
            )
            + "</manifest:manifest>",
        )


def locked(file: pathlib.Path) -> None:
    """A PDF behind a password (ISO 32000-1, 7.6): its keys belong to no password at all."""
    keys = f"/O <{'5a' * 32}> /U <{'a5' * 32}>"
    parts = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>",
        f"<< /Filter /Standard /V 1 /R 2 /P -4 {keys} >>",
    ]
    body, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n{part}\nendobj\n".encode()
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    name = "<" + "0f" * 16 + ">"
    body += (
        f"xref\n0 {len(parts) + 1}\n0000000000 65535 f \n{table}"
        f"trailer\n<< /Size {len(parts) + 1} /Root 1 0 R /Encrypt 4 0 R /ID [{name} {name}] >>\n"
        f"startxref\n{len(body)}\n%%EOF\n"
    ).encode()
    file.write_bytes(body)
