namespace TaskManager;

public sealed record TaskItem(string Id, string Title, bool Done);
