"""The papers of one application, a module each."""
