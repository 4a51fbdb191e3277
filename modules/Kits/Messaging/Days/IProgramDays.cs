namespace PartnerHub.Kits.Messaging;

/// <summary>
/// The one clock by which days are told. A program's days begin at midnight where its business is; what concerns no program goes
/// by the hub's own zone. The zone of the machine plays no part.
/// </summary>
public interface IProgramDays
{
    DateOnly Today(string program);

    /// <summary>Which day it is for the hub itself.</summary>
    DateOnly Today();

    /// <summary>An instant as a program's clocks show it.</summary>
    DateTimeOffset Local(string program, DateTimeOffset instant);

    /// <summary>An instant as the hub's own clocks show it.</summary>
    DateTimeOffset Local(DateTimeOffset instant);

    /// <summary>The first instant of a program's day.</summary>
    DateTimeOffset StartOf(string program, DateOnly day);
}

public static class ProgramDaysExtensions
{
    /// <summary>The program's day on which something happened.</summary>
    public static DateOnly DayOf(this IProgramDays days, string program, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(days);
        return DateOnly.FromDateTime(days.Local(program, instant).DateTime);
    }

    /// <summary>The hub's own day on which something happened.</summary>
    public static DateOnly DayOf(this IProgramDays days, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(days);
        return DateOnly.FromDateTime(days.Local(instant).DateTime);
    }
}
