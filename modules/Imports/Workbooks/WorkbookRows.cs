using System.Globalization;
using System.Xml;

namespace PartnerHub.Imports.Workbooks;

/// <summary>The rows of a sheet, one after the other, each with its number: only the texts that cells share are held.</summary>
internal sealed class WorkbookRows : IDisposable
{
    public const int MostColumns = 1_000;
    private readonly WorkbookParts _parts;
    private readonly XmlReader? _xml;
    private readonly CountedStream? _counted;
    private readonly SharedTexts _texts;
    private readonly WorkbookCell _cells;
    private readonly CellXml _cell = new();
    private List<string> _row = [];

    public WorkbookRows(Stream file, string sheet)
    {
        _parts = new(file);
        using (var texts = _parts.OpenTexts())
        {
            _texts = SharedTexts.Read(texts);
        }

        _cells = new(_texts, _parts.Formats(), _parts.CountsFrom1904);
        _counted = _parts.OpenSheet(sheet);
        _xml = _counted is null ? null : WorkbookParts.Read(_counted);
    }

    /// <summary>From 1.</summary>
    public int Number { get; private set; }

    /// <summary>Without the empty ones behind the last.</summary>
    public List<string> Cells => _row;

    /// <summary>Bytes of the sheet that were read so far, unpacked, of <see cref="UnpackedLength"/>.</summary>
    public long Unpacked => _counted?.Count ?? 0;

    public long UnpackedLength => _counted?.Whole ?? 0;

    public bool Read()
    {
        while (_xml?.Read() == true)
        {
            if (_xml.NodeType == XmlNodeType.Element && _xml.LocalName == "row")
            {
                Number = Math.Max(Number + 1, int.TryParse(_xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0);
                _row = [];
                if (!_xml.IsEmptyElement)
                {
                    ReadCells(_xml);
                }

                return true;
            }
        }

        return false;
    }

    public void Dispose()
    {
        _xml?.Dispose();
        _texts.Dispose();
        _parts.Dispose();
    }

    private void ReadCells(XmlReader xml)
    {
        var (column, type, style) = (-1, (string?)null, (string?)null);
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "row"))
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "c")
            {
                (column, type, style) = (ColumnOf(xml.GetAttribute("r")) ?? (column + 1), xml.GetAttribute("t"), xml.GetAttribute("s"));
                _cell.Clear();
            }
            else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "c")
            {
                Put(column, _cells.Text(_cell.Text, type, style));
            }
            else
            {
                _cell.Take(xml);
            }
        }
    }

    private void Put(int column, string text)
    {
        if (text.Length == 0 || column >= MostColumns)
        {
            return;
        }

        while (_row.Count <= column)
        {
            _row.Add("");
        }

        _row[column] = text;
    }

    /// <summary>The letters of a reference such as <c>AB12</c>.</summary>
    private static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var letter in (reference ?? "").TakeWhile(char.IsAsciiLetterUpper).Take(4))
        {
            column = (column * 26) + letter - 'A' + 1;
        }

        return column == 0 ? null : column - 1;
    }
}
