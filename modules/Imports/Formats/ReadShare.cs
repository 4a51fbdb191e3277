using System.Text.Json;

namespace PartnerHub.Imports.Formats;

/// <summary>How much of a file is read, by how far its text is: a text may be longer than its file, or shorter.</summary>
internal static class ReadShare
{
    /// <summary>How long a text is, is only known about: before its end it is never told to be read whole.</summary>
    private const double Most = 0.99;

    /// <param name="position">In the text.</param>
    /// <param name="bytes">Of the file.</param>
    /// <param name="format">How it is read, which tells how long its text is.</param>
    public static long Of(long position, long bytes, JsonElement? format) =>
        format is { ValueKind: JsonValueKind.Object } told && told.TryGetProperty("textBytes", out var text) && text.TryGetInt64(out var length) && length > 0
            ? (long)(bytes * Math.Min(Most, (double)position / length))
            : Math.Min(position, bytes);
}
