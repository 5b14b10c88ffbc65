"""Records and enumerations: no prose, standard library only."""
