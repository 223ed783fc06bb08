using System.Buffers;
using BenchmarkDotNet.Attributes;

namespace Prefab.Ui.Benchmarks;

/// <summary>Writing a page, against writing the same bytes by hand.</summary>
[MemoryDiagnoser]
// BenchmarkDotNet passes over sealed classes.
#pragma warning disable CA1001 // Cleanup disposes the baseline.
public class WriteBenchmarks
#pragma warning restore CA1001
{
    private readonly ArrayBufferWriter<byte> _output = new(1 << 20);
    private readonly ArrayBufferWriter<byte> _hand = new(1 << 20);
    private HandWritten _baseline = null!;
    private PrefabApp _app = null!;
    private Func<PrefabApp> _build = null!;
    private Action _write = null!;

    [Params("table", "dashboard", "hello")]
    public string Page { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        _baseline = new(_hand);
        (_build, _write) = Page switch
        {
            "table" => ((Func<PrefabApp>)Pages.Table, (Action)_baseline.Table),
            "dashboard" => (Pages.Dashboard, _baseline.Dashboard),
            _ => (Pages.Hello, _baseline.Hello),
        };
        _app = _build();
        HandWritten();
        Write();
        if (!_hand.WrittenSpan.SequenceEqual(_output.WrittenSpan))
            throw new InvalidOperationException("The baseline does not write the same bytes.");
    }

    [GlobalCleanup]
    public void Cleanup() => _baseline.Dispose();

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
}
