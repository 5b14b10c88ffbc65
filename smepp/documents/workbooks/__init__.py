"""Workbooks (.xlsx) that an office works with: the summary tables (汇总表) and the panel's opinion sheet (评审意见表)."""
