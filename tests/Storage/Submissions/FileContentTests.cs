using System.IO.Compression;
using System.Text;
using PartnerHub.Submissions.Files;

namespace PartnerHub.Storage.Tests.Submissions;

/// <summary>A file is what its content is, and its name must agree.</summary>
public class FileContentTests
{
    [Theory]
    [InlineData("plan.pdf", "%PDF-1.4\n", "application/pdf")]
    [InlineData("PLAN.PDF", "%PDF-1.4\n", "application/pdf")]
    [InlineData("list.csv", "a;b\r\n1;é\r\n", "text/csv")]
    [InlineData("plan.pdf", "MZ\u0090", null)]
    [InlineData("plan.pdf", "<html><script>alert(1)</script>", null)]
    [InlineData("plan.txt", "MZ\u0001\u0002", null)]
    [InlineData("plan.html", "<html>", null)]
    [InlineData("plan.svg", "<svg/>", null)]
    [InlineData("plan", "%PDF-1.4", null)]
    [InlineData("plan.docx", "%PDF-1.4", null)]
    public void Type_OfAText_IsTold(string name, string content, string? type) =>
        Assert.Equal(type, FileContent.TypeOf(new SentFile(name, Encoding.UTF8.GetBytes(content))));

    [Theory]
    [InlineData("plan.docx", "[Content_Types].xml word/document.xml", true)]
    [InlineData("plan.xlsx", "[Content_Types].xml xl/workbook.xml", true)]
    [InlineData("plan.docx", "[Content_Types].xml xl/workbook.xml", false)]
    [InlineData("plan.docx", "[Content_Types].xml word/document.xml word/vbaProject.bin", false)]
    [InlineData("plan.docx", "program.exe", false)]
    [InlineData("plan.pdf", "[Content_Types].xml word/document.xml", false)]
    public void Type_OfAnArchive_IsThatOfItsParts(string name, string parts, bool isTaken)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts.Split(' '))
            {
                archive.CreateEntry(part);
            }
        }

        Assert.Equal(isTaken, FileContent.TypeOf(new SentFile(name, bytes.ToArray())) is not null);
    }
}
