using Prefab.Ui;

namespace Pages;

/// <summary>Pages as a user's assembly may give them.</summary>
public sealed class Shop
{
    public static UiComponent Banner => new Heading("A banner");

    public static PrefabApp Broken() => throw new InvalidOperationException("the store is closed");

    public PrefabApp Home() => new() { Title = "Home", View = new Text("Welcome home") };

    public async Task<PrefabApp> Late(string name = "you")
    {
        await Task.Yield();
        return new Text($"Late for {name}");
    }

    public PrefabApp Needs(string argument) => new Text(argument);
}
