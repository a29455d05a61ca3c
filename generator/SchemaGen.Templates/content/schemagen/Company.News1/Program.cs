using Company.News1;

// The name of a file, or a text of our own.
string text = args is [string file] ? File.ReadAllText(file) : "Nordwind bought Halcyon for two million euros. Ada Moss said that Halcyon may acquire Kestrel.";

Article article = NewsParser.Parse(text);
foreach (NewsEvent e in article.Events)
{
    Console.WriteLine(e switch
    {
        Takeover takeover => $"{takeover.Status} takeover of {takeover.Target} by {takeover.Source}, price: {takeover.Price?.ToString() ?? "not said"}",
        _ => e.ToString(),
    });
}

foreach (NewsClaim claim in article.Claims)
    Console.WriteLine($"{claim.Type}: {claim.Text}");
