namespace Dashboard;

/// <summary>One sale.</summary>
public sealed record Order(int Number, DateOnly Date, string Customer, string Region, string Product, decimal Amount);
