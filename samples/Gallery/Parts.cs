using System.Collections;
using Prefab.Ui;

namespace Gallery;

/// <summary>Which sample shows which component, found in the trees of the samples.</summary>
internal static class Parts
{
    private static readonly Lazy<IReadOnlyDictionary<string, Sample>> s_samples = new(Find);

    /// <summary>The sample of each component by its name: its own, or that of the component which it is most closely a part of.</summary>
    public static IReadOnlyDictionary<string, Sample> Samples => s_samples.Value;

    private static Dictionary<string, Sample> Find()
    {
        var best = new Dictionary<string, (Sample Sample, int Distance)>();
        foreach (var sample in Sample.All)
        {
            foreach (var (name, distance) in Occurrences(sample))
            {
                if (!best.TryGetValue(name, out var known) || distance < known.Distance)
                    best[name] = (sample, distance);
            }
        }
        foreach (var sample in Sample.All)
            best[sample.Name] = (sample, 0);
        return best.ToDictionary(entry => entry.Key, entry => entry.Value.Sample);
    }

    /// <summary>Names of the components of a sample, each with its distance from the component that the sample is about.</summary>
    private static List<(string Name, int Distance)> Occurrences(Sample sample)
    {
        var found = new List<(string, int)>();
        var app = sample.Create();
        Visit(app.View, Unrelated);
        foreach (var (_, definition) in app.Defs)
            Visit(definition, Unrelated);
        return found;

        void Visit(object? value, int distance)
        {
            if (value is UiComponent component)
            {
                var name = component.GetType().Name;
                distance = name == sample.Name ? 0 : distance;
                found.Add((name, distance));
            }
            if (value is UiComponent or UiPart)
            {
                foreach (var property in value.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0))
                    Visit(property.GetValue(value), distance + 1);
            }
            else if (value is IEnumerable and not string)
            {
                foreach (var item in (IEnumerable)value)
                    Visit(item, distance);
            }
        }
    }

    /// <summary>Distance of what does not stand inside the sample's component; a sibling of it such as <c>Else</c> is still its part.</summary>
    private const int Unrelated = 1000;
}
