"""Workspaces of many platforms that have lived for years: how long lists over all of them take."""
