using System.Globalization;
using System.Text;

namespace PartnerHub.Eligibility.ListDuties;

/// <summary>Lines of an iCalendar file as RFC 5545 has them: CRLF, at most 75 octets, the rest of a longer one after a space.</summary>
internal sealed class CalendarText
{
    private const int MostOctets = 75;

    private readonly StringBuilder _text = new();

    public static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    public static string Instant(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>A property whose value is made of letters, digits and signs that mean nothing else.</summary>
    public CalendarText Add(string name, string value)
    {
        AppendFolded($"{name}:{value}");
        return this;
    }

    /// <summary>A property whose value is any text.</summary>
    public CalendarText AddText(string name, string value) => Add(name, Escape(value));

    public override string ToString() => _text.ToString();

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings("\n"))
        {
            if (letter == '\n')
            {
                escaped.Append("\\n");
            }
            else if (!char.IsControl(letter))
            {
                escaped.Append(letter is '\\' or ';' or ',' ? "\\" : "").Append(letter);
            }
        }

        return escaped.ToString();
    }

    // Never within a letter, however many octets it has.
    private void AppendFolded(string line)
    {
        var room = MostOctets;
        foreach (var letter in line.EnumerateRunes())
        {
            if (letter.Utf8SequenceLength > room)
            {
                _text.Append("\r\n ");
                room = MostOctets - 1;
            }

            _text.Append(letter.ToString());
            room -= letter.Utf8SequenceLength;
        }

        _text.Append("\r\n");
    }
}
