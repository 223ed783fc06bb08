using System.Buffers;
using BenchmarkDotNet.Attributes;

namespace Prefab.Ui.Benchmarks;

/// <summary>Writing a page, against writing the same bytes by hand.</summary>
[MemoryDiagnoser]
public sealed class WriteBenchmarks : IDisposable
{
    private readonly ArrayBufferWriter<byte> _output = new(1 << 20);
    private readonly ArrayBufferWriter<byte> _hand = new(1 << 20);
    private HandWritten _baseline = null!;
    private PrefabApp _app = null!;
    private Func<PrefabApp> _build = null!;
    private Action _write = null!;
    private SourceGenerated _sourceGenerated = null!;

    [Params("table", "dashboard")]
    public string Page { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        _baseline = new(_hand);
        _sourceGenerated = new();
        (_build, _write) = Page == "table" ? ((Func<PrefabApp>)Pages.Table, (Action)_baseline.Table) : (Pages.Dashboard, _baseline.Dashboard);
        _app = _build();
        HandWritten();
        Write();
        if (!_hand.WrittenSpan.SequenceEqual(_output.WrittenSpan))
            throw new InvalidOperationException("The baseline does not write the same bytes.");
    }

    [GlobalCleanup]
    public void Dispose() => _baseline.Dispose();

    [Benchmark(Baseline = true)]
    public void HandWritten()
    {
        _hand.ResetWrittenCount();
        _write();
    }

    [Benchmark]
    public void Write()
    {
        _output.ResetWrittenCount();
        _app.WriteTo(_output);
    }

    [Benchmark]
    public void BuildAndWrite()
    {
        _output.ResetWrittenCount();
        _build().WriteTo(_output);
    }

    [Benchmark]
    public PrefabApp Build() => _build();

    /// <summary>The same rows as plain objects through System.Text.Json's source generator; the table only.</summary>
    [Benchmark]
    public void SystemTextJsonSourceGenerated()
    {
        _output.ResetWrittenCount();
        _sourceGenerated.Write(_output);
    }
}
