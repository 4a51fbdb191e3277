using System.Text;
using System.Xml;

namespace PartnerHub.Imports.Workbooks;

/// <summary>Collects what a cell or a shared text says: its value, or its runs of text without their pronunciation.</summary>
internal sealed class CellXml
{
    private const int Longest = 1 << 17;
    private readonly StringBuilder _text = new();
    private bool _inside;
    private bool _isAside;

    public string Text => _text.ToString() is var text && text.Contains("_x", StringComparison.Ordinal) ? XmlConvert.DecodeName(text)! : text;

    public void Clear()
    {
        _text.Clear();
        _inside = _isAside = false;
    }

    public void Take(XmlReader xml)
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Element when xml.LocalName is "v" or "t":
                _inside = !xml.IsEmptyElement && !_isAside;
                break;
            case XmlNodeType.Element when xml.LocalName == "rPh":
                _isAside = !xml.IsEmptyElement;
                break;
            case XmlNodeType.EndElement when xml.LocalName is "v" or "t":
                _inside = false;
                break;
            case XmlNodeType.EndElement when xml.LocalName == "rPh":
                _isAside = false;
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when _inside && _text.Length < Longest:
                _text.Append(xml.Value);
                break;
        }
    }
}
