"""An office's own templates (机关自己的模板): which there are, copying a built-in one to edit, trying them out."""
