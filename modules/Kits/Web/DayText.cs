using System.Diagnostics.CodeAnalysis;
using PartnerHub.Kits.Language;

namespace PartnerHub.Kits.Web;

/// <summary>A day as a client wrote it. Binding accepts any text, so that a wrong one is answered like every other problem.</summary>
public readonly record struct DayText(string? Text)
{
    public static bool TryParse(string? text, out DayText day)
    {
        day = new DayText(text);
        return true;
    }

    /// <summary>The day; null when the client wrote none.</summary>
    public static bool TryRead(DayText? day, string parameter, out DateOnly? read, [NotNullWhen(false)] out ApiProblem? problem)
    {
        var isRead = TryRead(day, parameter, DateOnly.MinValue, out var written, out problem);
        read = day?.Text is null ? null : written;
        return isRead;
    }

    /// <summary>The day; the given one when the client wrote none.</summary>
    public static bool TryRead(DayText? day, string parameter, DateOnly otherwise, out DateOnly read, [NotNullWhen(false)] out ApiProblem? problem)
    {
        problem = null;
        read = otherwise;
        if (day?.Text is not { } text)
        {
            return true;
        }

        if (DayRange.TryRead(text, out read))
        {
            return true;
        }

        problem = Problems.InvalidParameter(parameter, DayRange.ExpectedForm, text);
        return false;
    }
}
