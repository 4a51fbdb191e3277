using System.Globalization;
using System.Text;
using QRCoder;

namespace PartnerHub.Access.Factors;

/// <summary>A text as a picture that a phone reads.</summary>
/// <param name="Size">Modules to a side, the quiet zone with them.</param>
/// <param name="Path">The dark ones, as the outline of an SVG path.</param>
internal sealed record QrCode(int Size, string Path)
{
    public static QrCode Of(string text)
    {
        using var drawn = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (var row = 0; row < drawn.ModuleMatrix.Count; row++)
        {
            for (var column = 0; column < drawn.ModuleMatrix[row].Count; column++)
            {
                if (drawn.ModuleMatrix[row][column])
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{column} {row}h1v1h-1z");
                }
            }
        }

        return new(drawn.ModuleMatrix.Count, path.ToString());
    }
}
