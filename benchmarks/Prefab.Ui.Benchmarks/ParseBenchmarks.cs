using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace Prefab.Ui.Benchmarks;

/// <summary>Reading a page into typed records, against parsing the same text into a JsonDocument.</summary>
[MemoryDiagnoser]
public class ParseBenchmarks
{
    private byte[] _payload = [];

    [Params("table", "dashboard", "hello")]
    public string Page { get; set; } = "";

    [GlobalSetup]
    public void Setup() => _payload = (Page switch
    {
        "table" => Pages.Table(),
        "dashboard" => Pages.Dashboard(),
        _ => Pages.Hello(),
    }).ToUtf8Json();

    [Benchmark(Baseline = true)]
    public int JsonDocumentParse()
    {
        using var document = JsonDocument.Parse(_payload);
        return (int)document.RootElement.ValueKind;
    }

    [Benchmark]
    public PrefabApp Parse() => PrefabApp.Parse(_payload).App;
}
