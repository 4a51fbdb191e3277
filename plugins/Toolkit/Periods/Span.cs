namespace PartnerHub.Toolkit;

/// <summary>Days from a first to a last, both included.</summary>
public readonly record struct Span(DateOnly From, DateOnly To)
{
    /// <summary>True when the day lies in it.</summary>
    public bool Contains(DateOnly day) => From <= day && day <= To;

    /// <summary>The months before a day, up to the day before it: for 12 and 2017-06-15, 2016-06-15 to 2017-06-14.</summary>
    public static Span MonthsBefore(DateOnly day, int months) => new(day.AddMonths(-months), day.AddDays(-1));
}
