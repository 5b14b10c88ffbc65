"""Measurements, and the generator of the dossiers that they run on."""
