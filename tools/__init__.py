"""What keeps the project itself in order: generated pages, the handbook's examples, pictures, figures for continuous integration."""
