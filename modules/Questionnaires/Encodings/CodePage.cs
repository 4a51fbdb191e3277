using System.Text;

namespace PartnerHub.Questionnaires;

/// <summary>256 letters of one byte each. Where the page leaves a byte undefined, nothing encodes to it unless <c>lenient</c>.</summary>
internal sealed class CodePage
{
    private readonly char[] _letters;
    private readonly Dictionary<char, byte> _bytes = [];

    private CodePage(string name, char[] letters, Func<byte, bool>? isDefined = null)
    {
        Name = name;
        _letters = letters;
        for (var code = 0; code < letters.Length; code++)
        {
            if (isDefined is null || isDefined((byte)code))
            {
                _bytes.TryAdd(letters[code], (byte)code);
            }
        }
    }

    /// <summary>As Apple has it since 1998: the euro sign in place of the currency sign.</summary>
    public static CodePage MacRoman { get; } = new("mac-roman", Mac('€'));

    public static CodePage OldMacRoman { get; } = new("mac-roman", Mac('¤'));

    public static CodePage Windows1252 { get; } = new("windows-1252", Table(1252), code => code is not (0x81 or 0x8D or 0x8F or 0x90 or 0x9D));

    /// <summary>The same, with control characters where the page has nothing: how browsers read it.</summary>
    public static CodePage LenientWindows1252 { get; } = new("windows-1252", Table(1252));

    public static CodePage Latin1 { get; } = new("iso-8859-1", [.. Enumerable.Range(0, 256).Select(code => (char)code)]);

    public string Name { get; }

    public bool TryEncode(char letter, out byte code) => _bytes.TryGetValue(letter, out code);

    public string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (var code in bytes)
        {
            text.Append(_letters[code]);
        }

        return text.ToString();
    }

    /// <summary>The library's table, with the four letters in which tables of Mac Roman differ.</summary>
    private static char[] Mac(char currency)
    {
        var letters = Table(10000);
        (letters[0xDB], letters[0xF0], letters[0xBD], letters[0xC6]) = (currency, '\uF8FF', '\u03A9', '\u2206');
        return letters;
    }

    private static char[] Table(int number)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(number)!;
        return [.. Enumerable.Range(0, 256).Select(code => encoding.GetString([(byte)code])[0])];
    }
}
