using System.Text;
using System.Xml;

namespace PartnerHub.Imports.Workbooks;

/// <summary>The texts that cells of a workbook share, as UTF-8 in few large blocks: there may be millions.</summary>
internal sealed class SharedTexts
{
    private const int BlockSize = 1 << 20;
    private const int Longest = 1 << 17;
    private readonly List<byte[]> _blocks = [];
    private readonly List<long> _places = [];
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
        if (index < 0 || index >= _places.Count)
        {
            return null;
        }

        var place = _places[index];
        return Encoding.UTF8.GetString(_blocks[(int)(place >> 40)], (int)(place >> 20) & (BlockSize - 1), (int)place & (BlockSize - 1));
    }

    private void Add(string text)
    {
        text = text.Length > Longest ? text[..Longest] : text;
        var length = Encoding.UTF8.GetByteCount(text);
        if (_used + length >= BlockSize)
        {
            _blocks.Add(new byte[BlockSize]);
            _used = 0;
        }

        _ = Encoding.UTF8.GetBytes(text, _blocks[^1].AsSpan(_used));
        _places.Add(((long)(_blocks.Count - 1) << 40) | ((long)_used << 20) | (uint)length);
        _used += length;
    }
}
