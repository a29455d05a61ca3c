using BenchmarkDotNet.Running;
using SchemaGen.Benchmarks;

switch (args)
{
    case [FirstCall.Argument]:
        FirstCall.Measure();
        break;
    case ["--short", .. var folders]:
        ShortReport.Write(Console.Out, folders);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ParserBenchmarks).Assembly).Run(args);
        break;
}
