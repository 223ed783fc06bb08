#region wrong
public static class ContactPage
{
    public static PrefabApp Create() => new()
    {
        State = { ["query"] = "" },
        View = new Button("Clear") { OnClick = new SetState("qeury", "") },
    };
}
#endregion

#region right
public static class ContactPage
{
    public static PrefabApp Create() => new()
    {
        State = { ["query"] = "" },
        View = new Button("Clear") { OnClick = new SetState("query", "") },
    };
}
#endregion
