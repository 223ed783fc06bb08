using Prefab.Ui;

namespace Gallery;

/// <summary>A page that shows what one component can do; the class is named after the component, <c>CardSample</c>.</summary>
internal interface ISample
{
    /// <summary>Makes the page.</summary>
    static abstract PrefabApp Create();
}
