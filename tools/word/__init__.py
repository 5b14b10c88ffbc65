"""The Word templates, made of their own XML: no library's version and no clock leaves a mark in the bytes."""
