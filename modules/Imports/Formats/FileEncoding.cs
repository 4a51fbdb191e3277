using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartnerHub.Imports.Formats;

/// <summary>How the characters of a file are written: one of the framework's encodings by its name, or a workbook.</summary>
[JsonConverter(typeof(FileEncodingJson))]
internal sealed record FileEncoding
{
    private static readonly Dictionary<string, int> Others = new(StringComparer.Ordinal)
    {
        ["utf8"] = 65001, ["utf-16"] = 1200, ["utf-16le"] = 1200, ["utf-16be"] = 1201, ["utf-32"] = 12000, ["utf-32le"] = 12000, ["utf-32be"] = 12001,
        ["latin1"] = 28591, ["latin-1"] = 28591, ["shift-jis"] = 932, ["sjis"] = 932, ["windows-31j"] = 932, ["gb18030"] = 54936, ["gbk"] = 54936, ["gb2312"] = 54936,
        ["mac-roman"] = 10000, ["macroman"] = 10000, ["x-mac-roman"] = 10000,
    };

    private static readonly Dictionary<int, string> Names = new()
    {
        [1200] = "utf-16le", [1201] = "utf-16be", [12000] = "utf-32le", [12001] = "utf-32be", [932] = "shift-jis", [54936] = "gb18030", [10000] = "macintosh",
    };

    private FileEncoding(string name, int codePage) => (Name, CodePage) = (name, codePage);

    public static FileEncoding Utf8 { get; } = new("utf-8", 65001);

    public static FileEncoding Utf16LittleEndian { get; } = new("utf-16le", 1200);

    public static FileEncoding Utf16BigEndian { get; } = new("utf-16be", 1201);

    public static FileEncoding Utf32LittleEndian { get; } = new("utf-32le", 12000);

    public static FileEncoding Utf32BigEndian { get; } = new("utf-32be", 12001);

    public static FileEncoding Windows1252 { get; } = new("windows-1252", 1252);

    /// <summary>A sheet, read as lines of text.</summary>
    public static FileEncoding Workbook { get; } = new("xlsx", 0);

    public string Name { get; }

    public int CodePage { get; }

    /// <summary>True when text that cannot be read becomes U+FFFD on the way.</summary>
    public bool LosesText => this != Utf8 && this != Workbook;

    /// <summary>Two or four bytes a character.</summary>
    public bool IsWide => CodePage is 1200 or 1201 or 12000 or 12001;

    public Encoding ToEncoding() => CodePage switch
    {
        65001 => Encoding.UTF8,
        1200 => Encoding.Unicode,
        1201 => Encoding.BigEndianUnicode,
        12000 => Encoding.UTF32,
        12001 => new UTF32Encoding(bigEndian: true, byteOrderMark: true),
        _ => CodePagesEncodingProvider.Instance.GetEncoding(CodePage) ?? Encoding.GetEncoding(CodePage),
    };

    public static FileEncoding Of(Encoding encoding) => new(Names.GetValueOrDefault(encoding.CodePage) ?? encoding.WebName, encoding.CodePage);

    /// <summary>By its name, as people write it; null when there is none of that name.</summary>
    public static FileEncoding? Find(string name)
    {
        var plain = name.Trim().ToLowerInvariant().Replace('_', '-').Replace(' ', '-');
        if (plain == Workbook.Name)
        {
            return Workbook;
        }

        var page = Others.GetValueOrDefault(plain);
        page = page == 0 && (plain.StartsWith("cp", StringComparison.Ordinal) || plain.StartsWith("windows", StringComparison.Ordinal)) && int.TryParse(plain.TrimStart("cpwindos-".ToCharArray()), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : page;
        try
        {
            var found = page > 0 ? CodePagesEncodingProvider.Instance.GetEncoding(page) ?? Encoding.GetEncoding(page) : CodePagesEncodingProvider.Instance.GetEncoding(plain) ?? Encoding.GetEncoding(plain);
            return Of(found);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    public override string ToString() => Name;
}

internal sealed class FileEncodingJson : JsonConverter<FileEncoding>
{
    public override FileEncoding Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && FileEncoding.Find(reader.GetString()!) is { } found ? found : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, FileEncoding value, JsonSerializerOptions options) => writer.WriteStringValue(value.Name);
}
