using System.Globalization;
using Microsoft.Extensions.Hosting;

namespace PartnerHub.Partners.Import.Open;

/// <summary>The files that were sent to the host, until they are loaded.</summary>
internal sealed class ImportFolder(IHostEnvironment environment)
{
    private readonly string _folder = Path.Combine(environment.ContentRootPath, "data", "imports");

    public string File(long number) => Path.Combine(_folder, number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A name for a file that is still coming in.</summary>
    public string Arriving()
    {
        Directory.CreateDirectory(_folder);
        return Path.Combine(_folder, Guid.NewGuid().ToString("N") + ".part");
    }

    public void Take(string path, long number) => System.IO.File.Move(path, File(number), overwrite: true);

    public void Drop(long number) => System.IO.File.Delete(File(number));
}
