using System.Buffers;
using BenchmarkDotNet.Attributes;

namespace Prefab.Ui.Benchmarks;

/// <summary>The rows of the table as plain objects through System.Text.Json's source generator, against the table from this library.</summary>
[MemoryDiagnoser]
public class SourceGeneratedBenchmarks
{
    private readonly ArrayBufferWriter<byte> _output = new(1 << 20);
    private readonly SourceGenerated _rows = new();
    private readonly PrefabApp _app = Pages.Table();

    [Benchmark(Baseline = true)]
    public void SystemTextJson()
    {
        _output.ResetWrittenCount();
        _rows.Write(_output);
    }

    [Benchmark]
    public void Write()
    {
        _output.ResetWrittenCount();
        _app.WriteTo(_output);
    }
}
