"""Word documents (.docx), made of templates that an office can edit."""
