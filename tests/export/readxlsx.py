"""Prints what an independent reader finds in a workbook, as JSON.

readxlsx.py FILE                   read FILE
readxlsx.py FILE COPY              and save a copy without cached results
readxlsx.py FILE COPY SHEET CELL N and with another number in one cell
"""
import json
import sys

import openpyxl


def describe(formulas, values):
    cells = {}
    for row in formulas.iter_rows():
        for cell in row:
            entry = {}
            if cell.value is not None:
                entry["content"] = cell.value
                entry["type"] = cell.data_type
                entry["result"] = values[cell.coordinate].value
            if cell.comment:
                entry["comment"] = cell.comment.text
            if cell.fill.fill_type:
                entry["fill"] = cell.fill.start_color.rgb[2:]
            if entry:
                cells[cell.coordinate] = entry
    page = formulas.page_setup
    return {
        "cells": cells,
        "merged": sorted(str(area) for area in formulas.merged_cells.ranges),
        "frozen": formulas.freeze_panes,
        "landscape": page.orientation == "landscape",
        "fits": formulas.sheet_properties.pageSetUpPr.fitToPage,
        "height": page.fitToHeight,
        "conditional": [
            {"area": str(area.sqref), "formulas": [f for rule in area.rules for f in rule.formula]}
            for area in formulas.conditional_formatting
        ],
    }


path = sys.argv[1]
formulas = openpyxl.load_workbook(path)
values = openpyxl.load_workbook(path, data_only=True)
print(json.dumps({name: describe(formulas[name], values[name]) for name in formulas.sheetnames}))
if len(sys.argv) > 3:
    formulas[sys.argv[3]][sys.argv[4]] = int(sys.argv[5])
if len(sys.argv) > 2:
    formulas.save(sys.argv[2])
