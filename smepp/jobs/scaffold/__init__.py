"""A new dossier's folder as text: every form with its comments, and how to name the scans."""
