using System.Buffers;
using System.Text;
using System.Xml;

namespace PartnerHub.Imports.Workbooks;

/// <summary>
/// The texts that cells of a workbook share, as UTF-8 in few large blocks: there may be millions. A workbook is opened several times
/// in a row, to look at it and to read it: the blocks of one time serve the next.
/// </summary>
internal sealed class SharedTexts : IDisposable
{
    private const int BlockSize = 1 << 20;
    private const int Longest = 1 << 17;
    private readonly List<byte[]> _blocks = [];
    private const int PlacesInBlock = 1 << 16;
    private readonly List<long[]> _places = [];
    private int _count;
    private int _used = BlockSize;

    public static SharedTexts Read(XmlReader? xml)
    {
        var texts = new SharedTexts();
        var text = new CellXml();
        while (xml?.Read() == true)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
            {
                text.Clear();
                if (xml.IsEmptyElement)
                {
                    texts.Add("");
                }
            }
            else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "si")
            {
                texts.Add(text.Text);
            }
            else
            {
                text.Take(xml);
            }
        }

        return texts;
    }

    /// <summary>Null for a text that is not there.</summary>
    public string? Find(int index)
    {
        if (index < 0 || index >= _count)
        {
            return null;
        }

        var place = _places[index / PlacesInBlock][index % PlacesInBlock];
        return Encoding.UTF8.GetString(_blocks[(int)(place >> 40)], (int)(place >> 20) & (BlockSize - 1), (int)place & (BlockSize - 1));
    }

    public void Dispose()
    {
        _blocks.ForEach(block => ArrayPool<byte>.Shared.Return(block));
        _places.ForEach(block => ArrayPool<long>.Shared.Return(block));
        _blocks.Clear();
        _places.Clear();
        _count = 0;
    }

    private void Add(string text)
    {
        text = text.Length > Longest ? text[..Longest] : text;
        var length = Encoding.UTF8.GetByteCount(text);
        if (_used + length >= BlockSize)
        {
            _blocks.Add(ArrayPool<byte>.Shared.Rent(BlockSize));
            _used = 0;
        }

        if (_count % PlacesInBlock == 0)
        {
            _places.Add(ArrayPool<long>.Shared.Rent(PlacesInBlock));
        }

        _ = Encoding.UTF8.GetBytes(text, _blocks[^1].AsSpan(_used));
        _places[^1][_count++ % PlacesInBlock] = ((long)(_blocks.Count - 1) << 40) | ((long)_used << 20) | (uint)length;
        _used += length;
    }
}
