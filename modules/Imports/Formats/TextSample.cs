using PartnerHub.Imports.Lines;

namespace PartnerHub.Imports.Formats;

/// <summary>The start of a file as UTF-8.</summary>
internal sealed class TextSample(byte[] text, bool decoded)
{
    private static readonly FilePosition Start = new(0, 1);

    public RecordReader Read(char delimiter) => Read(delimiter, Start);

    public RecordReader Read(char delimiter, FilePosition from) =>
        new(new MemoryStream(text, (int)from.Offset, text.Length - (int)from.Offset), delimiter, from, decoded);
}
