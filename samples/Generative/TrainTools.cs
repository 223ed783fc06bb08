using System.ComponentModel;
using ModelContextProtocol;
using ModelContextProtocol.Server;
using Prefab.Mcp;

namespace Generative;

/// <summary>Something that a page of a model can ask for.</summary>
// ChatGPT lets a page call only the tools that say so.
[McpServerToolType, PrefabTool(Visibility = ToolVisibility.Both)]
public sealed class TrainTools
{
    private static readonly string[] s_cities = ["Basel", "Bern", "Geneva", "Lugano", "Zurich"];

    [McpServerTool(UseStructuredContent = true, ReadOnly = true), Description("Trains of the day between Basel, Bern, Geneva, Lugano and Zurich.")]
    public static IReadOnlyList<Train> FindTrains(string from, string to)
    {
        if (from == to || !s_cities.Contains(from) || !s_cities.Contains(to))
            throw new McpException($"Choose two of {string.Join(", ", s_cities)}.");
        // Made up, and always the same.
        var minutes = 40 + (35 * Math.Abs(Array.IndexOf(s_cities, from) - Array.IndexOf(s_cities, to)));
        return [.. Enumerable.Range(0, 4).Select(index => new Train(new TimeOnly(8, 2).AddHours(index * 2), new TimeOnly(8, 2).AddHours(index * 2).AddMinutes(minutes), index % 2))];
    }
}

/// <summary>A connection.</summary>
public sealed record Train(TimeOnly Departs, TimeOnly Arrives, int Changes);
