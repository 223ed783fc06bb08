using System.Text;

namespace Prefab.Ui;

/// <summary>A value per breakpoint; a breakpoint that is not set inherits from the one below it.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
public sealed record Responsive<T>
    where T : struct
{
    /// <summary>From the narrowest page on.</summary>
    public T? Default { get; init; }

    /// <summary>From 640 pixels on.</summary>
    public T? Sm { get; init; }

    /// <summary>From 768 pixels on.</summary>
    public T? Md { get; init; }

    /// <summary>From 1024 pixels on.</summary>
    public T? Lg { get; init; }

    /// <summary>From 1280 pixels on.</summary>
    public T? Xl { get; init; }

    /// <summary>From 1536 pixels on.</summary>
    public T? Xxl { get; init; }

    internal string Classes(Func<T, string> format)
    {
        var text = new StringBuilder();
        foreach (var (prefix, value) in (ReadOnlySpan<(string, T?)>)[("", Default), ("sm:", Sm), ("md:", Md), ("lg:", Lg), ("xl:", Xl), ("2xl:", Xxl)])
        {
            if (value is { } set)
                text.Append(text.Length > 0 ? " " : "").Append(prefix).Append(format(set));
        }
        return text.Length > 0 ? text.ToString() : throw new PrefabException("a Responsive value needs at least one breakpoint.");
    }
}
