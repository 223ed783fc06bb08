namespace Prefab.Ui;

/// <summary>What a read gathers beside the tree.</summary>
internal sealed class ReadState
{
    /// <summary>Deeper payloads are refused with a message instead of exhausting the stack.</summary>
    public const int MaxJsonDepth = 1024;

    public List<PrefabDiagnostic> Diagnostics { get; } = [];

    /// <summary>Layout of the objects that are being read, the innermost last.</summary>
    public List<short> Order { get; } = [];

    public List<WireShape.Extra> Extras { get; } = [];

    public JsonPath Path = new();

    /// <summary>Name of the property that is being read.</summary>
    public string Name { get; set; } = "";

    public int Depth { get; set; }

    /// <inheritdoc cref="EnvelopeShape.ToolsAt"/>
    public int? ToolsAt { get; set; }

    /// <summary>Reports a problem with the value under the reader.</summary>
    public void Report(string problem, string? expected = null) => Diagnostics.Add(new(Path.ToString(), problem, expected));

    /// <summary>Reports a problem with a property of the object under the reader.</summary>
    public void ReportProperty(string name, string problem, string? expected = null) => Diagnostics.Add(new(Path.With(name), problem, expected));

    public void Add(WireShape.Extra extra)
    {
        Order.Add((short)~Extras.Count);
        Extras.Add(extra);
    }

    /// <summary>Takes the layout of the innermost object off the lists.</summary>
    public WireShape TakeShape(int start)
    {
        var order = Order.GetRange(start, Order.Count - start).ToArray();
        Order.RemoveRange(start, Order.Count - start);
        var first = -1;
        for (var i = 0; i < order.Length; i++)
        {
            if (order[i] >= 0)
                continue;
            first = first < 0 ? ~order[i] : first;
            order[i] = (short)~(~order[i] - first);
        }
        if (first < 0)
            return new(order, []);
        var extras = Extras.GetRange(first, Extras.Count - first).ToArray();
        Extras.RemoveRange(first, Extras.Count - first);
        return new(order, extras);
    }
}
