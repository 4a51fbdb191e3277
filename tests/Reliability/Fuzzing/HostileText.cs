namespace PartnerHub.Reliability.Fuzzing;

/// <summary>Texts that something may stumble over.</summary>
internal static class HostileText
{
    /// <summary>Stands in long texts, so that an answer that tells one back is known.</summary>
    public const char Mark = 'ж';

    /// <summary>More of them in a row than an error may tell back.</summary>
    public static readonly string Echoed = new(Mark, 201);

    private static readonly string[] Short =
    [
        "", " ", "\0", "a\0b", "\u0001\u0002", "\r\n", "\t", "..", "../../etc/passwd", "\\", "/", "%", "%00", "%2e%2e", "?", "#", "'", "\"", "';--", "<script>", "{0}", "$", "null", "true", "NaN", "-1", "0",
        "9223372036854775807", "9223372036854775808", "-9223372036854775809", "99999999999999999999999999999", "1e400", "0x10", "1,5", "٣", "é", "e\u0301", "\uFEFF", "\u202E", "👩‍👩‍👧", "İ", "ß", "Å", "\uFFFF", "﷽",
        "0000-00-00", "9999-12-31", "0001-01-01", "2026-02-30", "2026-13-01", "10000-01-01", "2026-06-15T25:00:00Z", "p001.kaspersky-tiers", ".", "p001.", ".kaspersky-tiers", "a.b.c", "CON", "*", "%%", "_", "[", "]",
    ];

    public static string Of(Random random) => random.Next(8) switch
    {
        0 => new string(Mark, random.Next(150, 3_000)),
        1 => new string(Mark, random.Next(10_000, 60_000)),
        2 => string.Concat(Enumerable.Range(0, random.Next(1, 200)).Select(_ => (char)random.Next(1, 0xD7FF))),
        _ => Short[random.Next(Short.Length)],
    };

    /// <summary>One that an address may be long enough for.</summary>
    public static string Brief(Random random) => Of(random) is var text && text.Length > 1_200 ? text[..1_200] : text;
}
