using BenchmarkDotNet.Running;
using SchemaGen.Benchmarks;
using SchemaGen.Benchmarks.Generator;

switch (args)
{
    case [FirstCall.Argument]:
        FirstCall.Measure();
        break;
    case [GeneratorReport.Argument]:
        GeneratorReport.Write(Console.Out);
        break;
    case ["--short", .. var folders]:
        ShortReport.Write(Console.Out, folders);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ParserBenchmarks).Assembly).Run(args);
        break;
}
