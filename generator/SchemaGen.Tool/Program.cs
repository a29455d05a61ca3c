using SchemaGen.Tool;

return ToolApp.Run(args, ToolEnvironment.OfProcess());
