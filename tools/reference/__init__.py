"""The reference pages (docs/reference), written from what the program itself goes by: nothing on them is typed by hand."""
