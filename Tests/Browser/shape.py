"""Compares a value with a JSON schema of ours: the few words that those schemas use."""

from __future__ import annotations

import re

TYPES = {"string": str, "integer": int, "boolean": bool, "array": list, "object": dict}
KNOWN = {
    *("type", "enum", "pattern", "items", "required", "properties", "additionalProperties"),
    *("description", "title", "$ref", "$defs", "$schema"),
}


def faults(value, schema: dict, root: dict, path: str = "$") -> list[str]:
    """What is not as the schema says, each with its place; nothing where all is."""
    assert set(schema) <= KNOWN, f"{path}: {set(schema) - KNOWN}"
    if "$ref" in schema:
        return faults(value, root["$defs"][schema["$ref"].rsplit("/", 1)[1]], root, path)
    kind = schema.get("type")
    if kind and (
        not isinstance(value, TYPES[kind]) or (kind == "integer" and value in (True, False))
    ):
        return [f"{path}: {value!r} is no {kind}"]
    if "enum" in schema and value not in schema["enum"]:
        return [f"{path}: {value!r} is not one of {schema['enum']}"]
    if "pattern" in schema and not re.search(schema["pattern"], value):
        return [f"{path}: {value!r} is written otherwise"]
    found = []
    if kind == "array":
        for index, item in enumerate(value):
            found += faults(item, schema["items"], root, f"{path}[{index}]")
    if kind == "object":
        found += [f"{path}.{key} is missing" for key in schema["required"] if key not in value]
        for key, item in value.items():
            if key in schema["properties"]:
                found += faults(item, schema["properties"][key], root, f"{path}.{key}")
            else:
                found.append(f"{path}.{key} is unknown")
    return found
