using PartnerHub.Kits.Language;

namespace PartnerHub.Kits.Ui;

/// <summary>The day an address asks for: none, a day that can be shown, or an error. A day that is wrong is never taken for today.</summary>
public readonly record struct AskedDay
{
    /// <summary>The day; null when none is asked for, or when it is wrong.</summary>
    public DateOnly? Day { get; private init; }

    public bool IsWrong { get; private init; }

    public static AskedDay Read(string? text) =>
        string.IsNullOrEmpty(text) ? default
        : DayRange.TryRead(text, out var day) ? new AskedDay { Day = day }
        : new AskedDay { IsWrong = true };
}
