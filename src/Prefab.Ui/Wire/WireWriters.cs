using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Prefab.Ui;

/// <summary>The payload behind a JSON writer, for converters, which are given the JSON writer alone.</summary>
internal static class WireWriters
{
    private static readonly ConditionalWeakTable<Utf8JsonWriter, WireWriter> s_writers = [];

    public static void Add(WireWriter writer) => s_writers.Add(writer.Json, writer);

    public static WireWriter? Find(Utf8JsonWriter json) => s_writers.TryGetValue(json, out var writer) ? writer : null;
}
