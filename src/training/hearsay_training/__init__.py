"""Trains hearsay's reading model: one encoder, one head a file, exported to ONNX."""
